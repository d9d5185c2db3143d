using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>One asking word with who asks whom, before the appeals of a report are joined.</summary>
sealed record AppealDraft(
    AskSentence Sentence,
    int Ask,
    string Requester,
    string Addressee,
    AppealStage Stage,
    Ask? What,
    Statement Statement,
    TextSpan Span
)
{
    /// <summary>"We ask": who "we" are is better told by what the report says of others' asking.</summary>
    public bool FirstPerson { get; init; }

    /// <summary>It is known only by what came of it: the times beside it are those of the answer.</summary>
    public bool Heeded { get; init; }
}
