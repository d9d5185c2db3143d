using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>How far an appeal has got; later members are further, save for <see cref="Denied"/>.</summary>
public enum AppealStage
{
    Planned,
    Conditional,
    Announced,
    Submitted,
    Denied,
}

/// <summary>The treaty, charter or mechanism that an appeal rests on, named and dated as the text does.</summary>
/// <param name="Id">Id of the known instrument that it was matched to, or null.</param>
public sealed record InstrumentMention(string? Id, string Name, int? Year, string Statement, TextSpan Span);

/// <summary>What is asked for, and on what condition, in the text's words.</summary>
public sealed record Ask(string What, string? If);

/// <summary>One request for help to one addressee, as one report tells it; the ledger joins those of an incident.</summary>
public sealed record AppealMention(
    bool Background,
    string Requester,
    string Addressee,
    AppealStage Stage,
    DateInterval? Made,
    ImmutableArray<InstrumentMention> Instruments,
    ImmutableArray<Ask> Asks,
    ImmutableArray<ResponseMention> Responses,
    ImmutableArray<string> Statements,
    TextSpan Span
);

/// <summary>The appeals of a report, and the replies in it that answer none of them: another report may tell of the appeal.</summary>
public sealed record AppealsTold(ImmutableArray<AppealMention> Appeals, ImmutableArray<ResponseMention> Replies);
