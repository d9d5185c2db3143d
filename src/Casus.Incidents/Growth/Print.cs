using System.Collections.Immutable;
using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Growth;

/// <summary>What finds a report's copies: its signature without its main incident, and which of its sentences are repeated.</summary>
sealed class Print(Signature whole, HashSet<ulong> repeated)
{
    Signature? _told;
    HashSet<ulong>? _grams;

    /// <summary>With all that it says.</summary>
    public Signature Whole => whole;

    /// <summary>Without what is repeated under many reports.</summary>
    public Signature Told => _told ??= repeated.Count == 0 ? whole : whole with { Sketch = Stripped() };

    /// <summary>Whether some of what it says stands under many reports.</summary>
    public bool IsStripped => repeated.Count > 0;

    public bool IsRepeated(ulong sentence) => repeated.Contains(sentence);

    public void Repeat(ulong sentence)
    {
        repeated.Add(sentence);
        (_told, _grams) = (null, null);
    }

    public bool Holds(ulong gram) => (_grams ??= [.. CopyCandidates.Grams(Told.Sketch)]).Contains(gram);

    CopySketch Stripped()
    {
        ImmutableArray<SketchedSentence> found = [.. whole.Sentences.Where(s => repeated.Contains(s.Hash))];
        return found.IsEmpty ? whole.Sketch : whole.Sketch.Without(found);
    }

    public static Print Of(Signature signature) =>
        new(signature with { Main = null, Words = WordVector.Empty, Places = [], Counts = [], Appeals = [] }, []);

    public static void Write(BinaryWriter writer, Print print)
    {
        var s = print.Whole;
        writer.Write(s.Report);
        writer.Write(s.Sha256);
        writer.WriteText(s.Url);
        writer.Write(s.Published);
        writer.Write((int)s.Wire);
        writer.WriteText(s.Outlet);
        writer.Write(s.Sketch.Words);
        writer.WriteRaw(s.Sketch.Grams);
        writer.WriteRaw(s.Sketch.Facts);
        writer.WriteRaw(s.Sketch.Others);
        writer.WriteList(
            s.Sentences,
            sentence =>
            {
                writer.Write(sentence.Hash);
                writer.Write((ushort)sentence.Start);
                writer.Write((ushort)sentence.Words);
                writer.Write(print.IsRepeated(sentence.Hash));
            }
        );
    }

    public static Print Read(BinaryReader reader)
    {
        var (id, sha256, url, published) = (
            reader.ReadString(),
            reader.ReadString(),
            reader.ReadText(),
            reader.ReadDays()
        );
        var (wire, outlet) = ((WireStanding)reader.ReadInt32(), reader.ReadText());
        var sketch = new CopySketch(
            reader.ReadInt32(),
            reader.ReadRaw<ulong>(),
            reader.ReadRaw<uint>(),
            reader.ReadRaw<uint>()
        );
        var repeated = new HashSet<ulong>();
        var sentences = reader.ReadList(() =>
        {
            var sentence = new SketchedSentence(reader.ReadUInt64(), reader.ReadUInt16(), reader.ReadUInt16());
            if (reader.ReadBoolean())
                repeated.Add(sentence.Hash);
            return sentence;
        });
        return new(
            new(id, sha256, url, published, null, WordVector.Empty, sketch, [], [], [])
            {
                Wire = wire,
                Outlet = outlet,
                Sentences = sentences,
            },
            repeated
        );
    }
}
