namespace Casus.Web.Reports;

/// <summary>What a marked stretch of a text is; a stretch may be several.</summary>
[Flags]
public enum MarkKinds
{
    None = 0,
    Statement = 1,
    Source = 2,
    Cue = 4,
    Event = 8,
    Figure = 16,
    Evidence = 32,
}

/// <summary>A range of code points of a report's text and what it is.</summary>
public sealed record MarkedSpan(int Start, int End, MarkKinds Kind);
