using System.IO.Compression;
using System.Text;
using Casus.Feeds.Packed;

namespace Casus.Feeds.Tests.Packed;

/// <summary>Ours against the framework's, which is the plain reference.</summary>
public class InflaterTests
{
    public static TheoryData<int, CompressionLevel> Cases
    {
        get
        {
            var cases = new TheoryData<int, CompressionLevel>();
            for (var seed = 0; seed < 12; seed++)
                foreach (var level in Enum.GetValues<CompressionLevel>())
                    cases.Add(seed, level);
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void What_the_framework_packs_comes_out_again_and_nothing_behind_it_is_taken(
        int seed,
        CompressionLevel level
    )
    {
        var bytes = Sample(seed);
        byte[] packed = [.. Deflated(bytes, level), .. "behind"u8];
        using var input = new RawBytes(new Trickle(packed, seed));
        var inflater = new Inflater(input);
        inflater.Begin();
        Assert.Equal(bytes, All(inflater));
        Assert.Equal(InflateState.Done, inflater.State);
        Assert.Equal("behind", Encoding.ASCII.GetString(input.Ahead(10)));
        Assert.Equal(packed.Length - 6, input.At);
    }

    [Fact]
    public void Every_cut_is_told()
    {
        var bytes = Sample(3)[..3000];
        var packed = Deflated(bytes, CompressionLevel.Optimal);
        for (var cut = 0; cut < packed.Length; cut++)
        {
            using var input = new RawBytes(new MemoryStream(packed, 0, cut));
            var inflater = new Inflater(input);
            inflater.Begin();
            var read = All(inflater);
            Assert.Equal(InflateState.Cut, inflater.State);
            Assert.True(bytes.AsSpan().StartsWith(read));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0b111, 0 })] // a kind of block that is not known
    [InlineData(new byte[] { 1, 1, 0, 0, 0 })] // a stored length without its complement
    [InlineData(new byte[] { 0x03, 0x02, 0x00 })] // a copy from before the beginning
    public void What_is_no_deflate_is_told(byte[] bytes)
    {
        using var input = new RawBytes(new MemoryStream([.. bytes, .. new byte[64]]));
        var inflater = new Inflater(input);
        inflater.Begin();
        All(inflater);
        Assert.Equal(InflateState.Wrong, inflater.State);
    }

    [Fact]
    public void Any_bytes_end_in_a_state()
    {
        var dice = new Random(5);
        for (var run = 0; run < 3000; run++)
        {
            var bytes = new byte[dice.Next(1, 400)];
            dice.NextBytes(bytes);
            using var input = new RawBytes(new MemoryStream(bytes));
            var inflater = new Inflater(input);
            inflater.Begin();
            All(inflater);
            Assert.NotEqual(InflateState.Going, inflater.State);
        }
    }

    [Fact]
    public void The_check_sum_is_that_of_gzip()
    {
        Assert.Equal(0xCBF43926u, Crc32.Add(0, "123456789"u8));
        var bytes = Sample(1);
        Assert.Equal(Crc32.Add(0, bytes), Crc32.Add(Crc32.Add(0, bytes.AsSpan(0, 777)), bytes.AsSpan(777)));
    }

    static byte[] All(Inflater inflater)
    {
        using var all = new MemoryStream();
        while (inflater.Next(5000) is { Length: > 0 } part)
            all.Write(part);
        return all.ToArray();
    }

    /// <summary>Noise, runs, words, and all of them in turn.</summary>
    static byte[] Sample(int seed)
    {
        var dice = new Random(seed);
        using var sample = new MemoryStream();
        while (sample.Length < 40_000 * (seed + 1))
        {
            var run = new byte[dice.Next(1, 70_000)];
            if (dice.Next(3) == 0)
                dice.NextBytes(run);
            else if (dice.Next(2) == 0)
                run.AsSpan().Fill((byte)dice.Next(256));
            else
                for (var i = 0; i < run.Length; i++)
                    run[i] = (byte)"the ferry to Oskel "[dice.Next(4) == 0 ? dice.Next(19) : i % 19];
            sample.Write(run);
        }
        return sample.ToArray();
    }

    static byte[] Deflated(byte[] bytes, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
            deflate.Write(bytes);
        return packed.ToArray();
    }
}
