namespace Casus.Language.Expressions;

/// <summary>A mention with what it means where it stands.</summary>
/// <param name="Days">From the first to the last day that it may be; open where the text leaves that open.</param>
/// <param name="Value">The same in the way of TIMEX3: <c>2031-05-09TNI</c>, <c>2031-W19</c>, <c>203</c>, <c>P44D</c>, <c>PRESENT_REF</c>; an X stands for what nobody tells.</param>
public sealed record DatedMention(DateMention Mention, DateInterval Days, string Value);
