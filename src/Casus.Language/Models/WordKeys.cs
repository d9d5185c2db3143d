namespace Casus.Language.Models;

/// <summary>What the models see of one word's letters: hashes of the form, its ends and its shape.</summary>
readonly struct WordKeys
{
    public readonly uint Form;
    public readonly uint Lower;
    public readonly uint Suffix1;
    public readonly uint Suffix2;
    public readonly uint Suffix3;
    public readonly uint Suffix4;
    public readonly uint Prefix1;
    public readonly uint Prefix3;
    public readonly uint Shape;

    /// <summary>What the word lists say: parts of speech that the word may have, what it is known for as a name.</summary>
    public readonly uint Class;
    public readonly uint Mark;

    public WordKeys(ReadOnlySpan<char> form, WordList list)
    {
        Form = FeatureHash.Of(form);
        Lower = FeatureHash.Folded(form);
        Suffix1 = End(form, 1);
        Suffix2 = End(form, 2);
        Suffix3 = End(form, 3);
        Suffix4 = End(form, 4);
        Prefix1 = FeatureHash.Of(form[..Math.Min(1, form.Length)]);
        Prefix3 = FeatureHash.Folded(form[..Math.Min(3, form.Length)]);
        Shape = ShapeOf(form);
        (Class, Mark) = list.Of(Lower);
    }

    static uint End(ReadOnlySpan<char> form, int length) =>
        FeatureHash.Folded(form[Math.Max(0, form.Length - length)..]);

    /// <summary>Runs of like characters shortened to two: "Geneva" and "Paris" are "Xxx".</summary>
    static uint ShapeOf(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[16];
        var length = 0;
        foreach (var c in form)
        {
            var mark =
                char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : char.IsDigit(c) ? '0'
                : c;
            if (length >= 2 && shape[length - 1] == mark && shape[length - 2] == mark)
                continue;
            shape[length++] = mark;
            if (length == shape.Length)
                break;
        }
        return FeatureHash.Of(shape[..length]);
    }
}
