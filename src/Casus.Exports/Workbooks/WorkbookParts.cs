using System.Globalization;
using System.Text;
using System.Xml;

namespace Casus.Exports.Workbooks;

/// <summary>What tells a reader which part of the package is what (ECMA-376, part 2).</summary>
static class WorkbookParts
{
    const string Package = "http://schemas.openxmlformats.org/package/2006/";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(false) };

    public static string Id(int sheet) => string.Create(CultureInfo.InvariantCulture, $"rId{sheet + 1}");

    /// <summary>Below <c>xl</c>.</summary>
    public static string Sheet(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{number}.xml");

    /// <summary>How many sheets there will be is not known yet: what no line names is a sheet.</summary>
    public static void Types(Stream target)
    {
        using var xml = XmlWriter.Create(target, Plain);
        xml.WriteStartElement("Types", Package + "content-types");
        Type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type(xml, "Default", "Extension", "xml", Kind + "worksheet+xml");
        Type(xml, "Override", "PartName", "/xl/workbook.xml", Kind + "sheet.main+xml");
        Type(xml, "Override", "PartName", "/xl/styles.xml", Kind + "styles+xml");
        xml.WriteEndElement();
    }

    public static void Root(Stream target) => Relate(target, [("rId1", "officeDocument", "xl/workbook.xml")]);

    public static void Links(Stream target, int sheets) =>
        Relate(
            target,
            [
                ("rId1", "styles", "styles.xml"),
                .. Enumerable.Range(1, sheets).Select(number => (Id(number), "worksheet", Sheet(number))),
            ]
        );

    static void Relate(Stream target, IEnumerable<(string Id, string Kind, string Part)> links)
    {
        using var xml = XmlWriter.Create(target, Plain);
        xml.WriteStartElement("Relationships", Package + "relationships");
        foreach (var (id, kind, part) in links)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", Relations + kind);
            xml.WriteAttributeString("Target", part);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Type(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
