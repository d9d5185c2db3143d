using Casus.Language;

namespace Casus.Reports;

/// <summary>Something that was wrong with an input, by number; <c>docs/findings.md</c> says what to do about each.</summary>
/// <param name="Span">Where in the clean text, if it is about a place in it.</param>
public sealed record Finding(string Code, string Message, TextSpan? Span = null);
