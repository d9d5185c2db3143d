using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

public enum ResponseStatus
{
    NoAnswer,
    Considering,
    Granted,
    Partial,
    Declined,
}

/// <summary>What came back from whom; <see cref="ResponseStatus.NoAnswer"/> only where the text says that there was none.</summary>
public sealed record ResponseMention(
    string By,
    ResponseStatus Status,
    string? If,
    DateInterval? When,
    string Statement,
    TextSpan Span
)
{
    /// <summary>The side to whom the help goes, where the words name it.</summary>
    public string? To { get; init; }
}
