using System.Text;
using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

public class NetworkFileTests
{
    static readonly byte[] Bytes = RandomNetwork.Bytes(9, 5, 17);

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        for (var length = 0; length < Bytes.Length - 64; length += length < 400 ? 1 : 997)
            Refused(Bytes[..length]);
    }

    [Theory]
    [InlineData("\"arc.left\"", "\"arc.lift\"", "arc.left")]
    [InlineData("\"upos\"", "\"opus\"", "upos")]
    [InlineData("\"B-PER\"", "\"B-PRE\"", "names")]
    [InlineData("\"root\"", "\"boot\"", "relations")]
    [InlineData("\"type\":\"u32\"", "\"type\":\"f32\"", "vocabulary")]
    [InlineData("\"rows\":128,\"cols\":96", "\"rows\":96,\"cols\":128", "lstm1f.x")]
    [InlineData("\"rows\":128,\"cols\":32", "\"rows\":-28,\"cols\":32", "rows")]
    [InlineData("\"rows\":512", "\"rows\":2e9", "rows")]
    [InlineData("\"rows\":512", "\"rows\":999", "pieces")]
    [InlineData("\"type\":\"i8\"", "\"type\":\"\\ud8\"", "JSON")]
    [InlineData("\"at\":16384", "\"at\":16383", "vectors")]
    [InlineData("{\"name\"", "{ name \"", "JSON")]
    public void A_wrong_header_is_refused_by_what_is_wrong(string right, string wrong, string named)
    {
        var header = Encoding.Latin1.GetString(Bytes, 0, 16384);
        var at = header.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0);
        byte[] damaged = [.. Bytes];
        Encoding.Latin1.GetBytes(wrong).CopyTo(damaged, at);
        if (wrong.Length < right.Length)
            damaged.AsSpan(at + wrong.Length, right.Length - wrong.Length).Fill((byte)' ');
        Assert.Contains(named, Refused(damaged).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_changed_byte_of_the_header_is_refused_or_read()
    {
        var random = new Random(4);
        var length = BitConverter.ToInt32(Bytes, 16) + 20;
        for (var trial = 0; trial < 1500; trial++)
        {
            byte[] damaged = [.. Bytes];
            damaged[random.Next(length)] = (byte)random.Next(256);
            var failure = Record.Exception(() => Network.Read(damaged, Arithmetic.Plain));
            Assert.True(failure is null or FormatException, $"{failure}");
        }
    }

    [Fact]
    public void A_number_that_is_none_is_refused()
    {
        var header = Encoding.Latin1.GetString(Bytes, 0, 16384);
        var tensor = header[header.IndexOf("\"name.start\"", StringComparison.Ordinal)..];
        tensor = tensor[(tensor.IndexOf("\"at\":", StringComparison.Ordinal) + 5)..];
        var at = int.Parse(tensor[..tensor.IndexOf('}')], System.Globalization.CultureInfo.InvariantCulture);
        byte[] damaged = [.. Bytes];
        BitConverter.GetBytes(float.NaN).CopyTo(damaged, at);
        Assert.Contains("name.start", Refused(damaged).Message, StringComparison.Ordinal);
    }

    static FormatException Refused(byte[] bytes) =>
        Assert.Throws<FormatException>(() => Network.Read(bytes, Arithmetic.Plain));
}
