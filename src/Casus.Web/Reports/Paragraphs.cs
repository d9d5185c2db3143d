using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Casus.Web.Reports;

/// <summary>Text as it is, with room after each line's end; what is copied from the page is the text still.</summary>
public sealed class Paragraphs : ComponentBase
{
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        for (var end = Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = Text.IndexOf('\n', at))
        {
            builder.AddContent(0, Text[at..(end + 1)]);
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "gap");
            builder.CloseElement();
            at = end + 1;
        }
        builder.AddContent(3, Text[at..]);
    }
}
