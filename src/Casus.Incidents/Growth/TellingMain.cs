using Casus.Coding;

namespace Casus.Incidents.Growth;

/// <summary>A report's main incident to bytes and back, without its words and the spans that it rests on.</summary>
static class TellingMain
{
    public static void Write(BinaryWriter writer, MainIncident main)
    {
        writer.Write((int)main.Kind);
        writer.WriteList(main.Parties, writer.Write);
        writer.Write(main.Time.Interval);
        writer.WriteNumber(main.Time.Month);
        writer.WriteNumber(main.Time.Day);
        writer.WriteNumber((int?)main.Time.Weekday);
        writer.WriteNumber(main.Time.WrittenWithin);
        writer.Write(main.Time.IsStart);
        writer.Write(main.Time.IsEnd);
        writer.WriteNumber((int?)main.Time.SpokenOn);
        writer.Write(main.Label);
        writer.WriteRaw(main.Years);
        writer.Write(main.IsAftermath);
        writer.WriteList(main.Withdrawn, writer.Write);
        writer.WriteList(
            main.Recalls,
            recall =>
            {
                writer.Write(recall.Statement);
                writer.Write(recall.When);
                writer.WriteList(recall.Sides, writer.Write);
                writer.Write((byte)recall.Kind);
                writer.WriteList(recall.Places, writer.Write);
            }
        );
    }

    public static MainIncident Read(BinaryReader reader)
    {
        var (kind, parties) = ((IncidentKind)reader.ReadInt32(), reader.ReadList(reader.ReadString));
        var time = new MainTime(reader.ReadDays(), [])
        {
            Month = (int?)reader.ReadNumber(),
            Day = (int?)reader.ReadNumber(),
            Weekday = (DayOfWeek?)reader.ReadNumber(),
            WrittenWithin = (int?)reader.ReadNumber(),
            IsStart = reader.ReadBoolean(),
            IsEnd = reader.ReadBoolean(),
            SpokenOn = (DayOfWeek?)reader.ReadNumber(),
        };
        return new(kind, parties, time, reader.ReadString())
        {
            Years = reader.ReadRaw<int>(),
            IsAftermath = reader.ReadBoolean(),
            Withdrawn = reader.ReadList(reader.ReadDays),
            Recalls = reader.ReadList(() =>
                new Recall(reader.ReadString(), reader.ReadDays(), reader.ReadList(reader.ReadString))
                {
                    Kind = (RecallKind)reader.ReadByte(),
                    Places = reader.ReadList(reader.ReadString),
                }
            ),
        };
    }
}
