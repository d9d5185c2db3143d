using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casus.Reports.Copies;

/// <summary>A sketch as bytes in base 64: the numbers of words, grams and facts, then six bytes a gram, four a fact or other word.</summary>
sealed class PackedSketch : JsonConverter<CopySketch>
{
    const int Head = 8;
    const int GramBytes = 6;
    const int WordBytes = 4;

    public override CopySketch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.StartArray)
        {
            // Ledgers of version 0.1 held a list of numbers that cannot be compared with today's sketches.
            reader.Skip();
            return CopySketch.Empty;
        }
        ReadOnlySpan<byte> bytes = reader.GetBytesFromBase64();
        if (bytes.Length < Head)
            throw new JsonException("a copy sketch is shorter than its head.");
        var grams = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
        var facts = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        var words = bytes.Length - Head - (grams * GramBytes);
        if (words < facts * WordBytes)
            throw new JsonException("a copy sketch is shorter than it says.");
        var at = bytes[Head..];
        return new(
            BinaryPrimitives.ReadInt32LittleEndian(bytes),
            Grams(at[..(grams * GramBytes)]),
            Words(at.Slice(grams * GramBytes, facts * WordBytes)),
            Words(at[((grams * GramBytes) + (facts * WordBytes))..])
        );
    }

    public override void Write(Utf8JsonWriter writer, CopySketch value, JsonSerializerOptions options)
    {
        var words = value.Facts.Length + value.Others.Length;
        var bytes = new byte[Head + (value.Grams.Length * GramBytes) + (words * WordBytes)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value.Words);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), (ushort)value.Grams.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), (ushort)value.Facts.Length);
        var at = Head;
        foreach (var gram in value.Grams)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), (uint)(gram & uint.MaxValue));
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 4), (ushort)(gram >> 32));
            at += GramBytes;
        }
        foreach (var word in value.Facts.Concat(value.Others))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), word);
            at += WordBytes;
        }
        writer.WriteBase64StringValue(bytes);
    }

    static ImmutableArray<ulong> Grams(ReadOnlySpan<byte> bytes)
    {
        var grams = ImmutableArray.CreateBuilder<ulong>(bytes.Length / GramBytes);
        for (; bytes.Length >= GramBytes; bytes = bytes[GramBytes..])
            grams.Add(
                BinaryPrimitives.ReadUInt32LittleEndian(bytes)
                    | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]) << 32)
            );
        return grams.ToImmutable();
    }

    static ImmutableArray<uint> Words(ReadOnlySpan<byte> bytes)
    {
        var words = ImmutableArray.CreateBuilder<uint>(bytes.Length / WordBytes);
        for (; bytes.Length >= WordBytes; bytes = bytes[WordBytes..])
            words.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes));
        return words.ToImmutable();
    }
}
