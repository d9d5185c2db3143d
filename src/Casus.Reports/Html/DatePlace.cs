namespace Casus.Reports.Html;

/// <summary>What the part of a page that holds a date belongs to.</summary>
enum DatePlace
{
    Report,

    /// <summary>The end of the page, where only a labelled date counts.</summary>
    Foot,

    /// <summary>A list of texts in which the headline stands with its own date.</summary>
    Entry,
    Comment,
    Elsewhere,
}
