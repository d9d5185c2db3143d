namespace Casus.Language.Models;

/// <summary>A model file: a line that names the format, then its parts; the weights are packed so tightly that nothing is gained by packing all again.</summary>
static class ModelFile
{
    static ReadOnlySpan<byte> Heading => "casus-language-3\n"u8;

    public static byte[] Pack(byte[] payload) => [.. Heading, .. payload];

    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith(Heading)
            ? file[Heading.Length..]
            : throw new FormatException("The language model is not of the format casus-language-3.");
}
