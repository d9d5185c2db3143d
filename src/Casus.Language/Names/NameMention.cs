namespace Casus.Language.Names;

/// <summary>What a name stands for in the text. Only the first three are learnt by models; the last is told by <see cref="NameSort"/>.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,

    /// <summary>None of the three: a nationality, a faith, a treaty.</summary>
    Other,
}

/// <summary>A name in the text: its kind, the sentence it stands in, and its first and last word there (both included). Names never overlap.</summary>
public sealed record NameMention(TextSpan Span, NameKind Kind, int Sentence, int FirstWord, int LastWord)
{
    /// <summary>What kind of organisation, or of other thing; plain where nothing in the text or the lists tells.</summary>
    public NameSort Sort { get; init; }
}
