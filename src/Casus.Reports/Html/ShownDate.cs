using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>A date on a page, what it says it is, and how far from the headline it stands.</summary>
readonly record struct ShownDate(
    string Words,
    DateInterval Days,
    DateRole? Role,
    int Distance,
    bool IsMarked,
    DatePlace Place,
    string Shape
);
