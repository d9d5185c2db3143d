using Casus.Exports.Csv;
using Casus.Exports.Tables;

namespace Casus.Exports.Archives;

/// <summary>One CSV file for each table, in a zip.</summary>
public static class CsvArchive
{
    /// <summary>Leaves the stream open.</summary>
    public static void Write(IEnumerable<Sheet> sheets, Stream stream, bool bom) =>
        FixedZip.Write(
            stream,
            archive =>
            {
                foreach (var sheet in sheets)
                    FixedZip.Add(archive, sheet.Name + ".csv", entry => CsvWriter.Write(sheet, entry, bom));
            }
        );
}
