using System.Text;
using System.Xml;

namespace Casus.Exports.Feeds;

/// <summary>What heads a feed.</summary>
/// <param name="Id">An IRI that never changes, such as <c>urn:casus:ledger</c> or the page's address.</param>
/// <param name="Self">The address of the feed itself; null when it has none.</param>
public sealed record FeedHead(string Id, string Title, string? Self = null);

/// <summary>Incidents as an RFC 4287 feed. An entry is as new as its last report; there is no clock in it.</summary>
public static class AtomWriter
{
    const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Leaves the stream open. Entries of which no day is known cannot stand in a feed; their number is given back.</summary>
    public static int Write(FeedHead head, IEnumerable<FeedEntry> entries, Stream stream, Permalinks links)
    {
        var all = entries.ToList();
        var dated = all.Where(e => e.Known is not null)
            .OrderByDescending(e => e.Known)
            .ThenBy(e => e.Incident.Id, StringComparer.Ordinal)
            .ToList();
        var form = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
            CheckCharacters = false,
        };
        using var xml = XmlWriter.Create(stream, form);
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("id", Atom, head.Id);
        xml.WriteElementString("title", Atom, XmlText.Of(head.Title));
        xml.WriteElementString("updated", Atom, At(dated.Count > 0 ? dated[0].Known!.Value : DateOnly.MinValue));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, "Casus");
        xml.WriteEndElement();
        if (head.Self is not null)
            Link(xml, "self", head.Self);
        foreach (var entry in dated)
            Entry(xml, entry, links);
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        return all.Count - dated.Count;
    }

    static void Entry(XmlWriter xml, FeedEntry entry, Permalinks links)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"urn:casus:{entry.Incident.Id}");
        xml.WriteElementString("title", Atom, XmlText.Of(entry.Incident.Label));
        xml.WriteElementString("updated", Atom, At(entry.Known!.Value));
        Link(xml, "alternate", links.Incident(entry.Incident.Id));
        xml.WriteElementString("summary", Atom, XmlText.Of(entry.Told));
        xml.WriteEndElement();
    }

    static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    static string At(DateOnly day) => $"{Words.Of(day)}T00:00:00Z";
}
