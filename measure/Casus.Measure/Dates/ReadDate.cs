using Casus.Language;

namespace Casus.Measure.Dates;

/// <summary>A date in a text, marked by people or read.</summary>
sealed record ReadDate(TextSpan Span, DateValue Value);
