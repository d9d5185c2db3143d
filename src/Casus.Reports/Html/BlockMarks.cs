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

    /// <summary>Holds the day of publication and says so.</summary>
    Issued = 1 << 12,

    /// <summary>Dates in it are those of other texts.</summary>
    Stray = 1 << 13,

    /// <summary>Readers' words, written when the report was there.</summary>
    Comment = 1 << 14,

    /// <summary>Holds a date as <see cref="Date"/> does, but other things as often.</summary>
    Dated = 1 << 15,

    /// <summary>The end of the page or of something on it.</summary>
    Foot = 1 << 16,

    /// <summary>Belongs to one text, as the foot of a post does.</summary>
    Own = 1 << 17,

    /// <summary>Asks for money before more is shown.</summary>
    Wall = 1 << 18,
}
