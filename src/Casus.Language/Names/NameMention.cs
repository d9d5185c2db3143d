namespace Casus.Language.Names;

/// <summary>What a name stands for in the text: a person, a place or an organisation.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,
}

/// <summary>A name in the text: its kind, the sentence it stands in, and its first and last word there (both included).</summary>
public sealed record NameMention(TextSpan Span, NameKind Kind, int Sentence, int FirstWord, int LastWord);
