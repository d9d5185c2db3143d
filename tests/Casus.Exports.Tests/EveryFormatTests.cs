using System.Security.Cryptography;
using System.Text;

namespace Casus.Exports.Tests;

/// <summary>What holds for every form.</summary>
public class EveryFormatTests
{
    public static TheoryData<string> Names => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Names))]
    public void The_same_ledger_is_the_same_bytes_and_the_stream_stays_open(string format)
    {
        using var stream = new MemoryStream();
        var write = ExportFormats.All.Single(f => f.Name == format).Write;
        write(Sample.Ledger(), stream, new());
        Assert.True(stream.CanWrite);
        Assert.NotEqual(0, stream.Length);
        Assert.Equal(stream.ToArray(), Exported.By(format));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_stream_that_only_goes_forward_gets_the_same_bytes(string format)
    {
        using var memory = new MemoryStream();
        using (var forward = new CryptoStream(memory, new ToNothing(), CryptoStreamMode.Write, leaveOpen: true))
            ExportFormats.All.Single(f => f.Name == format).Write(Sample.Ledger(), forward, new());
        Assert.Equal(Exported.By(format), memory.ToArray());
    }

    /// <summary>Changes nothing; what it is in cannot seek.</summary>
    sealed class ToNothing : ICryptoTransform
    {
        public int InputBlockSize => 1;
        public int OutputBlockSize => 1;
        public bool CanTransformMultipleBlocks => true;
        public bool CanReuseTransform => true;

        public int TransformBlock(byte[] input, int offset, int count, byte[] output, int at)
        {
            Buffer.BlockCopy(input, offset, output, at, count);
            return count;
        }

        public byte[] TransformFinalBlock(byte[] input, int offset, int count) => input[offset..(offset + count)];

        public void Dispose() { }
    }

    [Theory, MemberData(nameof(Names))]
    public void An_empty_ledger_is_written_too(string format) =>
        Assert.NotNull(Exported.By(format, ledger: new Casus.Ledger.Tests.ListLedger()));

    [Theory, MemberData(nameof(Names))]
    public void Text_is_UTF8_without_a_mark_and_ends_its_last_line(string format)
    {
        var bytes = Exported.By(format);
        if (!ExportFormats.All.Single(f => f.Name == format).IsText)
            return;
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.False(text.StartsWith('\uFEFF'));
        Assert.EndsWith("\n", text);
    }
}
