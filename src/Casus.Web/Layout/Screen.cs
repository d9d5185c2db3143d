using Casus.Web.Routing;
using Casus.Web.Words;
using Microsoft.AspNetCore.Components;

namespace Casus.Web.Layout;

/// <summary>A whole page.</summary>
public abstract class Screen : ComponentBase
{
    [Parameter]
    public Asked Asked { get; set; } = null!;

    protected UiWords W => Asked.Words;

    protected static string N(long number) => Thousands.Of(number);
}
