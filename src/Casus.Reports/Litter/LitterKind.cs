namespace Casus.Reports.Litter;

/// <summary>Why a line is no part of the report.</summary>
enum LitterKind
{
    None,
    Menu,
    Share,
    Advert,
    Newsletter,
    Cookie,
    Teaser,
    Footer,
    Address,
    Credit,
    Caption,
    Byline,
    Dated,
    Repeat,
    Foreign,
}
