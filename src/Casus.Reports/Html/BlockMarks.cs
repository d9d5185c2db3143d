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
}
