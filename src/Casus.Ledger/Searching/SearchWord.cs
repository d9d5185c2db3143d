using Casus.Language;

namespace Casus.Ledger.Searching;

/// <summary>A word as it is searched: folded, and where it stands in its text.</summary>
public readonly record struct SearchWord(string Folded, TextSpan Span);
