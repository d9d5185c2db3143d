using Casus.Web.Routing;
using Casus.Web.Words;
using Microsoft.AspNetCore.Components;

namespace Casus.Web.Layout;

/// <summary>A part of a page: it knows what was asked, and in which words to answer.</summary>
public abstract class Part : ComponentBase
{
    [CascadingParameter]
    public Asked Asked { get; set; } = null!;

    protected UiWords W => Asked.Words;

    /// <summary>Numbers with thin spaces between thousands, in Western digits in every language: they are compared with the sources.</summary>
    protected static string N(long number) =>
        number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '\u202f');
}
