using Casus.Language.Models;
using Casus.Language.Names;

namespace Casus.Language.Networks;

/// <summary>The weights of the accurate tier: word vectors, layers of long short-term memory in both directions, and what is read off the last one.</summary>
sealed class Network
{
    static readonly string[] NameLabels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"];

    Network(NetworkFile file, Arithmetic arithmetic)
    {
        Arithmetic = arithmetic;
        Version = file.Version;
        Upos = file.Texts("upos");
        Xpos = file.Texts("xpos");
        Relations = file.Texts("relations");
        RootRelation = Array.IndexOf(Relations, "root");
        if (Xpos.Length != Upos.Length || RootRelation < 0 || Relations.Length < 2)
            throw file.Wrong("its tags or relations are not whole");
        Beside = Math.Max(Array.IndexOf(Relations, "parataxis"), RootRelation == 0 ? 1 : 0);
        if (!file.Texts("names").SequenceEqual(NameLabels))
            throw file.Wrong("names have other labels");
        Words = new(file);
        Layers = Recurrent(file, Words.Width);
        var width = Layers[^1].Width;
        Tags = new(file, "tag", width, Upos.Length);
        Names = new(file, "name", width, NameFinder.Labels);
        NameStart = file.Floats("name.start", NameFinder.Labels);
        NameTransitions = file.Floats("name.transitions", NameFinder.Labels * NameFinder.Labels);
        Arcs = new(file, width);
        Labels = new(file, width, Relations.Length);
        Matrix[] readers = [Tags.First, Names.First, Arcs.Dependent, Arcs.Head, Labels.Dependent, Labels.Head];
        if (readers.Any(matrix => matrix.Input != Tags.First.Input))
            throw file.Wrong("what reads the last layer scales it differently");
    }

    public Arithmetic Arithmetic { get; }

    /// <summary>Name and content hash.</summary>
    public string Version { get; }

    public string[] Upos { get; }

    public string[] Xpos { get; }

    public string[] Relations { get; }

    public int RootRelation { get; }

    /// <summary>The relation of a part of a sentence that stands beside the first.</summary>
    public int Beside { get; }

    public WordVectors Words { get; }

    public RecurrentLayer[] Layers { get; }

    public TwoLayers Tags { get; }

    public TwoLayers Names { get; }

    public float[] NameStart { get; }

    public float[] NameTransitions { get; }

    public ArcScorer Arcs { get; }

    public LabelScorer Labels { get; }

    /// <summary>Throws <see cref="FormatException"/> when the file is damaged.</summary>
    public static Network Read(ReadOnlyMemory<byte> bytes, Arithmetic arithmetic) =>
        new(new NetworkFile(bytes), arithmetic);

    public BatchReader Reader() =>
        Arithmetic switch
        {
            Arithmetic.Vector512 => new NetworkReader<Lanes512>(this),
            Arithmetic.Vector256 => new NetworkReader<Lanes256>(this),
            Arithmetic.Vector128 => new NetworkReader<Lanes128>(this),
            _ => new NetworkReader<PlainLanes>(this),
        };

    static RecurrentLayer[] Recurrent(NetworkFile file, int width)
    {
        var layers = new List<RecurrentLayer>();
        while (layers.Count == 0 || file.Has($"lstm{layers.Count + 1}f.x"))
        {
            var layer = new RecurrentLayer(file, $"lstm{layers.Count + 1}", width);
            layers.Add(layer);
            width = layer.Width;
        }
        return [.. layers];
    }
}
