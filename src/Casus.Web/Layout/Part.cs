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

    protected static string N(long number) => Thousands.Of(number);
}
