using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Casus.Language.Networks;

/// <summary>A file of named tensors behind a JSON header, as <c>docs/decisions/0005-a-network-in-whole-numbers.md</c> describes it; all it gives out is checked.</summary>
sealed class NetworkFile
{
    const int Alignment = 64;

    /// <summary>Sums of so many products of a weight and an input stay below 2^31.</summary>
    const int MostColumns = 1024;

    readonly ReadOnlyMemory<byte> _bytes;
    readonly JsonElement _header;
    readonly JsonElement _tensors;

    public NetworkFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        _header = Header(bytes);
        _tensors = Property(_header, "tensors", JsonValueKind.Object);
        Version =
            $"{Text(Property(_header, "name", JsonValueKind.String))}-{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8]}";
    }

    static ReadOnlySpan<byte> Heading => "casus-network-1\n"u8;

    /// <summary>Name and content hash.</summary>
    public string Version { get; }

    public FormatException Wrong(string what) => new($"The network's file is damaged: {what}.");

    public bool Has(string name) => _tensors.TryGetProperty(name, out _);

    public string[] Texts(string name)
    {
        var texts = new List<string>();
        foreach (var text in Property(_header, name, JsonValueKind.Array).EnumerateArray())
            texts.Add(
                text.ValueKind == JsonValueKind.String ? Text(text) : throw Wrong($"'{name}' is no list of texts")
            );
        return texts.Count > 0 ? [.. texts] : throw Wrong($"'{name}' is empty");
    }

    public ScaledTable Table(string name)
    {
        var (cells, rows, _) = Tensor(name, "i8", sizeof(sbyte));
        return new(cells, Floats(name + ".scale", rows));
    }

    public Matrix Matrix(string name, int columns, int rows = 0)
    {
        var (cells, count, width) = Tensor(name, "i8", sizeof(sbyte));
        if (width != columns || (rows > 0 && rows != count))
            throw Wrong($"'{name}' has {count} rows of {width}");
        if (width % Networks.Matrix.Panel != 0 || width > MostColumns)
            throw Wrong($"'{name}' has rows of a length that cannot be");
        var bias = Has(name + ".bias") ? Floats(name + ".bias", count) : [];
        var weights = MemoryMarshal.Cast<byte, sbyte>(cells.Span);
        return new(weights, count, Floats(name + ".scale", count), bias, Scale(name + ".input"));
    }

    /// <summary>A number greater than zero, by which vectors are scaled.</summary>
    public float Scale(string name) =>
        Floats(name, 1)[0] is > 0 and var scale ? scale : throw Wrong($"'{name}' is not above zero");

    /// <summary>A run of finite numbers of this length.</summary>
    public float[] Floats(string name, int length)
    {
        var (cells, rows, columns) = Tensor(name, "f32", sizeof(float));
        if (rows * columns != length)
            throw Wrong($"'{name}' has {rows * columns} numbers, not {length}");
        var floats = MemoryMarshal.Cast<byte, float>(cells.Span).ToArray();
        return Array.TrueForAll(floats, float.IsFinite) ? floats : throw Wrong($"'{name}' has a number that is none");
    }

    public uint[] Numbers(string name) =>
        MemoryMarshal.Cast<byte, uint>(Tensor(name, "u32", sizeof(uint)).Cells.Span).ToArray();

    (ReadOnlyMemory<byte> Cells, int Rows, int Columns) Tensor(string name, string type, int size)
    {
        var tensor = Property(_tensors, name, JsonValueKind.Object);
        if (Text(Property(tensor, "type", JsonValueKind.String)) != type)
            throw Wrong($"'{name}' is not of the type {type}");
        var (rows, columns, at) = (Whole(tensor, "rows"), Whole(tensor, "cols"), Whole(tensor, "at"));
        var length = (long)rows * columns * size;
        if (rows < 1 || columns < 1 || at % Alignment != 0 || at + length > _bytes.Length)
            throw Wrong($"'{name}' lies outside the file");
        return (_bytes.Slice(at, (int)length), rows, columns);
    }

    int Whole(JsonElement parent, string name) =>
        Property(parent, name, JsonValueKind.Number).TryGetInt32(out var value) && value >= 0
            ? value
            : throw Wrong($"'{name}' is no whole number");

    string Text(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw Wrong("its header has letters that are none");
        }
    }

    JsonElement Property(JsonElement parent, string name, JsonValueKind kind) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == kind
            ? value
            : throw Wrong($"its header has no '{name}'");

    JsonElement Header(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith(Heading))
            throw new FormatException("The network is not of the format casus-network-1.");
        var rest = bytes[Heading.Length..];
        if (rest.Length < sizeof(int))
            throw Wrong("it ends too early");
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
        if (length < 0 || length > rest.Length - sizeof(int))
            throw Wrong("it ends too early");
        try
        {
            using var header = JsonDocument.Parse(rest.Slice(sizeof(int), length));
            return header.RootElement.ValueKind == JsonValueKind.Object
                ? header.RootElement.Clone()
                : throw Wrong("its header is no object");
        }
        catch (JsonException)
        {
            throw Wrong("its header is no JSON");
        }
    }
}
