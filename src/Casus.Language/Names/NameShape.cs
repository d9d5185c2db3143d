using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Language.Names;

/// <summary>A row of the grammar: a run of words by their form (<c>Ordinal Name* {unit}</c>), and what such a run names.</summary>
sealed class NameShape
{
    /// <summary>No name runs longer: bounds the work on a text of capitals.</summary>
    const int Longest = 16;

    readonly ImmutableArray<NamePart> _parts;

    NameShape(ImmutableArray<NamePart> parts, NameKind kind, NameSort sort) =>
        (_parts, Kind, Sort) = (parts, kind, sort);

    public NameKind Kind { get; }

    public NameSort Sort { get; }

    /// <summary>Parts are set apart by blanks: <c>Name</c>, <c>Ordinal</c>, <c>Number</c>, <c>Roman</c>, <c>Year</c> and <c>Acronym</c> tell the form of a word,
    /// <c>{unit}</c> asks for a word of a class, <c>{Unit}</c> for one with a capital, anything else is the word itself;
    /// <c>?</c>, <c>*</c> and <c>+</c> behind a part mean what they mean in regular expressions.</summary>
    public static NameShape Read(KnowledgeRow row, int column, NameKind kind, NameSort sort, NameWordClasses classes)
    {
        var parts = row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Part(row, p, classes));
        return new([.. parts], kind, sort);
    }

    /// <summary>How many words from this one on have the shape, as many as can be; 0 when they have not.</summary>
    public int Match(ReadOnlySpan<NameWord> words, int at) =>
        Match(words[..Math.Min(words.Length, at + Longest)], at, 0) is > 0 and var end ? end - at : 0;

    int Match(ReadOnlySpan<NameWord> words, int at, int part)
    {
        if (part == _parts.Length)
            return at;
        var asked = _parts[part];
        var most = 0;
        while (most < asked.Most && at + most < words.Length && asked.Takes(words[at + most]))
            most++;
        for (var taken = most; taken >= asked.Least; taken--)
            if (Match(words, at + taken, part + 1) is >= 0 and var end)
                return end;
        return -1;
    }

    static NamePart Part(KnowledgeRow row, string written, NameWordClasses classes)
    {
        var (least, most, name) = written[^1] switch
        {
            '?' => (0, 1, written[..^1]),
            '*' => (0, Longest, written[..^1]),
            '+' => (1, Longest, written[..^1]),
            _ => (1, 1, written),
        };
        if (name.Length > 2 && name[0] == '{' && name[^1] == '}')
        {
            var bit = classes.Bit(name[1..^1].ToLowerInvariant());
            if (bit == 0)
                throw row.Wrong($"there is no class of words '{name}'.");
            return new(char.IsUpper(name[1]) ? NameForms.Capital : NameForms.None, bit, null, least, most);
        }
        return Enum.TryParse<NameForms>(name, out var form)
            ? new(form, 0, null, least, most)
            : new(NameForms.None, 0, name, least, most);
    }
}
