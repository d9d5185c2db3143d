using Casus.Ledger;

namespace Casus.Exports.Tests;

/// <summary>Exports as bytes.</summary>
static class Exported
{
    public static byte[] By(string format, ExportOptions? options = null, ILedger? ledger = null) =>
        Bytes(stream =>
            ExportFormats.All.Single(f => f.Name == format).Write(ledger ?? Sample.Ledger(), stream, options ?? new())
        );

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
