using System.Collections.Frozen;

namespace Casus.Reports.Html;

/// <summary>How the parser treats elements of a name.</summary>
enum ElementKind
{
    Other,
    Block,
    Paragraph,
    Item,
    Cell,
    TablePart,
    Table,
    Scope,
    Formatting,
    Void,
}

/// <summary>How the parser treats elements, by their names.</summary>
static class ElementKinds
{
    static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Named(
        (ElementKind.Paragraph, "p"),
        (ElementKind.Item, "li dt dd"),
        (ElementKind.Cell, "td th caption"),
        (ElementKind.TablePart, "tr tbody thead tfoot colgroup"),
        (ElementKind.Table, "table"),
        (ElementKind.Scope, "template object marquee applet"),
        (ElementKind.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (
            ElementKind.Void,
            "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr html head body path"
        ),
        (
            ElementKind.Block,
            "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer form "
                + "h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre section summary ul"
        )
    );

    public static ElementKind Of(ReadOnlySpan<char> name) =>
        Kinds.TryGetValue(name, out var known) ? known : ElementKind.Other;

    static FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> Named(
        params (ElementKind Kind, string Names)[] all
    ) =>
        all.SelectMany(a => a.Names.Split(' ').Select(n => (n, a.Kind)))
            .ToFrozenDictionary(a => a.n, a => a.Kind, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
