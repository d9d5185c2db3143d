namespace Casus.Reports.Html;

/// <summary>What the names of a block (class, id and the like) say about it; see <c>reports/blocks.tsv</c>.</summary>
[Flags]
enum BlockMarks
{
    None = 0,
    Drop = 1,
    Caption = 2,
    Body = 4,

    /// <summary>A whole name, not only a part of one, says that the block holds the report.</summary>
    WholeBody = 8,
    Date = 16,
    Author = 32,
    Lead = 64,
    Teaser = 128,
    Update = 256,

    /// <summary>A correction or an editor's note: part of the report wherever it stands.</summary>
    Note = 512,

    /// <summary>As <see cref="Drop"/>, and not even holding most of the page makes it part of a report.</summary>
    Never = 1024,

    /// <summary>Not shown, unless its other names tell on what screens it is.</summary>
    Hidden = 2048,
}
