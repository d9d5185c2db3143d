using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Language.Expressions;

namespace Casus.Incidents.Growth;

/// <summary>Small values to bytes and back, each exactly as it was.</summary>
static class Packing
{
    const int NoDay = -1;

    public static void Write(this BinaryWriter writer, DateInterval days)
    {
        writer.Write(days.Earliest?.DayNumber ?? NoDay);
        writer.Write(days.Latest?.DayNumber ?? NoDay);
    }

    public static DateInterval ReadDays(this BinaryReader reader) => new(ReadDay(reader), ReadDay(reader));

    static DateOnly? ReadDay(BinaryReader reader) =>
        reader.ReadInt32() is var day and not NoDay ? DateOnly.FromDayNumber(day) : null;

    public static void WriteText(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    public static string? ReadText(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static void WriteNumber(this BinaryWriter writer, long? number)
    {
        writer.Write(number is not null);
        writer.Write(number ?? 0);
    }

    public static long? ReadNumber(this BinaryReader reader)
    {
        var there = reader.ReadBoolean();
        var number = reader.ReadInt64();
        return there ? number : null;
    }

    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyCollection<T> list, Action<T> write)
    {
        writer.Write(list.Count);
        foreach (var item in list)
            write(item);
    }

    public static ImmutableArray<T> ReadList<T>(this BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public static void WriteRaw<T>(this BinaryWriter writer, ImmutableArray<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public static ImmutableArray<T> ReadRaw<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public static long? Signed(ulong? hash) => hash is { } there ? unchecked((long)there) : null;

    public static ulong? Unsigned(long? number) => number is { } there ? unchecked((ulong)there) : null;
}
