using System.Globalization;
using System.Xml.Linq;
using Casus.Language;

namespace Casus.Measure.Toponyms;

/// <summary>Reads the files of the Local-Global Lexicon (<c>lgl.xml</c>) and of GeoVirus (<c>GeoVirus.xml</c>).</summary>
static class GeoparseFiles
{
    public static IEnumerable<GoldPlaces> Read(string file)
    {
        var isLocal = Path.GetFileNameWithoutExtension(file).Equals("lgl", StringComparison.OrdinalIgnoreCase);
        foreach (var article in XDocument.Load(file).Root!.Elements("article"))
        {
            var text = article.Element("text")!.Value;
            var id = isLocal ? article.Attribute("docid")!.Value : article.Element("source")!.Value;
            var places = isLocal
                ? article.Descendants("toponym").Select(t => Local(t, text))
                : article.Descendants("location").Select(t => Viral(t, text));
            yield return new(isLocal ? "lgl" : "geovirus", id, text, [.. places.OfType<GoldToponym>()], isLocal);
        }
    }

    static GoldToponym? Local(XElement toponym, string text)
    {
        var place = toponym.Element("gaztag");
        return Span(toponym, 0, (string?)toponym.Element("phrase"), text) is { } span
            ? new(span, Number(place, "lat"), Number(place, "lon"), (string?)place?.Element("country"))
            : null;
    }

    /// <summary>This file counts its characters from one.</summary>
    static GoldToponym? Viral(XElement location, string text) =>
        Span(location, 1, (string?)location.Element("name"), text) is { } span
            ? new(span, Number(location, "lat"), Number(location, "lon"), null)
            : null;

    /// <summary>Null where the file's own offsets do not lead to its own words.</summary>
    static TextSpan? Span(XElement element, int from, string? words, string text) =>
        int.TryParse((string?)element.Element("start"), CultureInfo.InvariantCulture, out var start)
        && start >= from
        && words is { Length: > 0 }
        && start - from + words.Length <= text.Length
        && text.AsSpan(start - from, words.Length).SequenceEqual(words)
            ? new(start - from, words.Length)
            : null;

    static double? Number(XElement? element, string name) =>
        double.TryParse(
            (string?)element?.Element(name),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
