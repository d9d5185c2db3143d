using System.Text;
using System.Text.Json;

namespace Casus.Language.Tests.Networks;

/// <summary>Writes a network's file with weights of chance; small, but with every tensor that a trained one has.</summary>
sealed class RandomNetwork
{
    const int Hidden = 32;

    static readonly string[] Upos = ["NOUN", "VERB", "PROPN", "PUNCT", "ADP", "ADJ"];
    static readonly string[] Xpos = ["NN", "VBD", "NNP", ".", "IN", "JJ"];
    static readonly string[] Relations = ["nsubj", "root", "obj", "punct", "parataxis", "case", "nmod:poss"];
    static readonly string[] Names = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"];

    readonly Random _random;
    readonly List<(string Name, string Type, int Rows, int Columns, byte[] Bytes)> _tensors = [];

    RandomNetwork(int seed, uint[] vocabulary)
    {
        _random = new(seed);
        Words(vocabulary);
        for (var layer = 1; layer <= 2; layer++)
            foreach (var direction in "fb")
            {
                // Two directions may scale their input differently.
                Matrix($"lstm{layer}{direction}.x", 4 * Hidden, layer == 1 ? 96 : 2 * Hidden, 500 + layer + direction);
                Matrix($"lstm{layer}{direction}.h", 4 * Hidden, Hidden, 8000, bias: false);
            }
        foreach (var (name, rows) in (ReadOnlySpan<(string, int)>)[("tag", Upos.Length), ("name", Names.Length)])
        {
            Matrix(name + "1", 64, 2 * Hidden, 7000);
            Matrix(name + "2", rows, 64, 900);
        }
        Matrix("arcd", 64, 2 * Hidden, 7000);
        Matrix("archead", 96, 2 * Hidden, 7000);
        Matrix("arc", 96, 64, 900);
        Floats("arc.root", 1, 96, 0, 2);
        Floats("arc.left", 1, 1, 300, 300);
        Floats("arc.right", 1, 1, 900, 900);
        Matrix("labeld", 96, 2 * Hidden, 7000);
        Matrix("labelhead", 96, 2 * Hidden, 7000, bias: false);
        Floats("label.root", 1, 96, -1, 1);
        Matrix("label2", Relations.Length, 96, 900);
        Floats("name.transitions", 7, 7, -1, 1);
        Floats("name.start", 1, 7, -1, 1);
    }

    /// <summary>The words with these folded hashes are known.</summary>
    public static byte[] Bytes(int seed, params uint[] vocabulary) => new RandomNetwork(seed, vocabulary).Write();

    void Words(uint[] vocabulary)
    {
        var sorted = vocabulary.Order().ToArray();
        Table("vectors", sorted.Length + 1, 16);
        Numbers("vocabulary", sorted);
        Numbers("wordRow", [.. sorted.Select((_, i) => (uint)i % 3)]);
        Table("words", 3, 16);
        Table("pieces", 512, 32);
        Table("shapes", 64, 16);
        Table("classes", 256, 12);
        Table("marks", 128, 4);
    }

    void Table(string name, int rows, int columns)
    {
        Add(name, "i8", rows, columns, Weights(rows * columns));
        Floats(name + ".scale", 1, rows, 0.005f, 0.02f);
    }

    void Matrix(string name, int rows, int columns, float input, bool bias = true)
    {
        Add(name, "i8", rows, columns, Weights(rows * columns));
        Floats(name + ".scale", 1, rows, 0.002f, 0.012f);
        if (bias)
            Floats(name + ".bias", 1, rows, -0.2f, 0.2f);
        Floats(name + ".input", 1, 1, input, input);
    }

    byte[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => unchecked((byte)_random.Next(-127, 128)))];

    void Floats(string name, int rows, int columns, float least, float most) =>
        Add(
            name,
            "f32",
            rows,
            columns,
            [
                .. Enumerable
                    .Range(0, rows * columns)
                    .SelectMany(_ => BitConverter.GetBytes(least + _random.NextSingle() * (most - least))),
            ]
        );

    void Numbers(string name, uint[] numbers) =>
        Add(name, "u32", 1, numbers.Length, [.. numbers.SelectMany(BitConverter.GetBytes)]);

    void Add(string name, string type, int rows, int columns, byte[] bytes) =>
        _tensors.Add((name, type, rows, columns, bytes));

    byte[] Write()
    {
        // The header grows with the places that it names: room is left for it.
        var at = 16384;
        var places = new Dictionary<string, object>();
        var body = new MemoryStream();
        foreach (var (name, type, rows, columns, bytes) in _tensors)
        {
            places[name] = new
            {
                type,
                rows,
                cols = columns,
                at,
            };
            body.Write(bytes);
            body.Write(new byte[(64 - bytes.Length % 64) % 64]);
            at = 16384 + (int)body.Length;
        }
        var header = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                name = "random",
                upos = Upos,
                xpos = Xpos,
                relations = Relations,
                names = Names,
                tensors = places,
            }
        );
        byte[] front =
        [
            .. Encoding.ASCII.GetBytes("casus-network-1\n"),
            .. BitConverter.GetBytes(header.Length),
            .. header,
        ];
        return [.. front, .. new byte[16384 - front.Length], .. body.ToArray()];
    }
}
