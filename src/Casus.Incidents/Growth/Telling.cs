using System.Collections.Immutable;
using Casus.Coding;
using Casus.Coding.Figures;
using Casus.Coding.Main;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Growth;

/// <summary>What finds a report's incident: its signature without its copy sketch, and which of its sentences tell of nothing in particular.</summary>
sealed class Telling(Signature whole, HashSet<ulong> furniture)
{
    Signature? _told;
    ImmutableArray<CandidateKey>? _keys;

    /// <summary>Without what stands under reports of many days.</summary>
    public Signature Told =>
        _told ??= furniture.Count == 0 ? whole : whole.Without(s => s is { } sentence && furniture.Contains(sentence));

    public ImmutableArray<CandidateKey> Keys => _keys ??= CandidateKey.Of(whole);

    /// <summary>False when nothing that it tells stands in that sentence.</summary>
    public bool Furnish(ulong sentence)
    {
        if (!furniture.Add(sentence))
            return false;
        var before = Told;
        _told = null;
        return Told.Places.Length != before.Places.Length
            || Told.Counts.Length != before.Counts.Length
            || Told.Appeals.Length != before.Appeals.Length;
    }

    public static Telling Of(Signature signature) =>
        new(
            signature with
            {
                Sketch = CopySketch.Empty,
                Sentences = [],
                Main = signature.Main! with { Words = [], Time = signature.Main.Time with { Evidence = [] } },
            },
            []
        );

    public static void Write(BinaryWriter writer, Telling telling) => telling.Write(writer);

    void Write(BinaryWriter writer)
    {
        writer.Write(whole.Report);
        writer.Write(whole.Published);
        TellingMain.Write(writer, whole.Main!);
        writer.WriteRaw(whole.Words.Words);
        writer.WriteList(
            whole.Places,
            p =>
            {
                writer.Write(p.Name);
                writer.WriteNumber(Bits(p.Latitude));
                writer.WriteNumber(Bits(p.Longitude));
                writer.WriteNumber(p.Precision);
                writer.WriteNumber(Packing.Signed(p.Sentence));
            }
        );
        writer.WriteList(
            whole.Counts,
            c =>
            {
                writer.Write((int)c.Kind);
                writer.WriteText(c.Side);
                writer.Write(c.Value);
                writer.WriteNumber(Packing.Signed(c.Sentence));
            }
        );
        writer.WriteList(
            whole.Appeals,
            a =>
            {
                writer.Write(a.Requester);
                writer.Write(a.Addressee);
                writer.WriteList(a.Instruments, writer.Write);
                writer.WriteNumber(Packing.Signed(a.Sentence));
            }
        );
        writer.WriteRaw<ulong>([.. furniture.Order()]);
    }

    public static Telling Read(BinaryReader reader)
    {
        var (id, published, main) = (reader.ReadString(), reader.ReadDays(), TellingMain.Read(reader));
        var words = new WordVector(reader.ReadRaw<SignatureWord>());
        var places = reader.ReadList(() =>
            new SignaturePlace(
                reader.ReadString(),
                Double(reader.ReadNumber()),
                Double(reader.ReadNumber()),
                (int?)reader.ReadNumber(),
                Packing.Unsigned(reader.ReadNumber())
            )
        );
        var counts = reader.ReadList(() =>
            new SignatureCount(
                (FigureKind)reader.ReadInt32(),
                reader.ReadText(),
                reader.ReadInt64(),
                Packing.Unsigned(reader.ReadNumber())
            )
        );
        var appeals = reader.ReadList(() =>
            new SignatureAppeal(
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadList(reader.ReadString),
                Packing.Unsigned(reader.ReadNumber())
            )
        );
        return new(
            new(id, "", null, published, main, words, CopySketch.Empty, places, counts, appeals),
            [.. reader.ReadRaw<ulong>()]
        );
    }

    static long? Bits(double? value) => value is { } there ? BitConverter.DoubleToInt64Bits(there) : null;

    static double? Double(long? bits) => bits is { } there ? BitConverter.Int64BitsToDouble(there) : null;
}
