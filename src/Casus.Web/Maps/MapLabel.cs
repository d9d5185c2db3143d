using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Casus.Web.Maps;

/// <summary>A name on a map. Written in C#, for Razor keeps the tag <c>text</c> for itself.</summary>
public sealed class MapLabel : ComponentBase
{
    [Parameter, EditorRequired]
    public string X { get; set; } = "";

    [Parameter, EditorRequired]
    public string Y { get; set; } = "";

    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "text-anchor", "middle");
        builder.AddContent(4, Name);
        builder.CloseElement();
    }
}
