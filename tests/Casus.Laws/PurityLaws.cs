using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace Casus.Laws;

/// <summary>Stages are pure: values do not change, nothing static is kept, no disk, clock, chance, log, thread or console is touched.</summary>
public class PurityLaws
{
    const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    static readonly string[] ForbiddenNamespaces =
    [
        "System.IO",
        "System.Net",
        "System.Threading",
        "System.Diagnostics.Process",
        "Microsoft.Extensions.Logging",
    ];

    /// <summary>A whole type, or one member of it: iterators ask for the thread's number, and calendars need days in a month.</summary>
    static readonly string[] ForbiddenNames =
    [
        "System.Random",
        "System.Console",
        "System.TimeProvider",
        "System.Activator",
        "System.Diagnostics.Stopwatch",
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid",
        "System.Environment.GetEnvironmentVariable",
        "System.Environment.get_TickCount",
        "System.Environment.get_TickCount64",
        "System.Environment.get_ProcessorCount",
        "System.Environment.get_CurrentDirectory",
        "System.Environment.get_MachineName",
        "System.Environment.get_UserName",
        "System.Globalization.CultureInfo.get_CurrentCulture",
    ];

    /// <summary>What may be referred to all the same, by assembly, each with its reason.</summary>
    static readonly Dictionary<(string Assembly, string Type), string> Allowed = new()
    {
        [("Casus.Coding", "System.IO.Stream")] = "the gazetteer is packed in memory",
        [("Casus.Coding", "System.IO.MemoryStream")] = "the gazetteer is packed in memory",
        [("Casus.Incidents", "System.IO.Stream")] = "what growing keeps is packed in memory",
        [("Casus.Incidents", "System.IO.MemoryStream")] = "what growing keeps is packed in memory",
        [("Casus.Incidents", "System.IO.BinaryReader")] = "what growing keeps is packed in memory",
        [("Casus.Incidents", "System.IO.BinaryWriter")] = "what growing keeps is packed in memory",
        [("Casus.Ledger", "System.IO.Stream")] =
            "the document is too large for one array: its writer is handed a stream",
        [("Casus.Ledger", "System.Net.WebUtility")] = "words in HTML",
        [("Casus.Ledger", "System.IO.TextWriter")] = "the brief is written to whoever asks for it",
        [("Casus.Ledger", "System.IO.StringWriter")] = "text is put together in memory",
        [("Casus.Ledger", "System.IO.MemoryStream")] = "JSON rows are written in memory",
        [("Casus.Exports", "System.IO.Stream")] = "an export is too large for one array: its writer is handed a stream",
        [("Casus.Exports", "System.IO.TextWriter")] = "text goes to the stream that the writer is handed",
        [("Casus.Exports", "System.IO.StreamWriter")] = "text goes to the stream that the writer is handed",
        [("Casus.Exports", "System.IO.SeekOrigin")] = "a stream that only goes on must say that it does not go back",
        [("Casus.Exports", "System.IO.Compression.ZipArchive")] =
            "tables are packed into the stream that the writer is handed",
        [("Casus.Exports", "System.IO.Compression.ZipArchiveEntry")] = "the same",
        [("Casus.Exports", "System.IO.Compression.ZipArchiveMode")] = "the same",
        [("Casus.Exports", "System.IO.Compression.CompressionLevel")] = "the same",
        [("Casus.Reports", "System.Net.WebUtility")] = "character references of HTML",
        [("Casus.Reports", "System.IO.Stream")] = "the HTML parser takes its bytes as a stream over memory",
        [("Casus.Reports", "System.IO.MemoryStream")] = "the HTML parser takes its bytes as a stream over memory",
        [("Casus.Language", "System.IO.Stream")] = "a trained model is written in memory",
        [("Casus.Language", "System.IO.MemoryStream")] = "a trained model is written in memory",
    };

    public static TheoryData<string> Line => [.. Stages.Line.Select(a => a.GetName().Name!)];

    [Theory, MemberData(nameof(Line))]
    public void A_stage_refers_to_no_disk_clock_chance_log_or_thread(string assembly)
    {
        var found = References(Assembly.Load(assembly))
            .Where(name =>
                ForbiddenNames.Contains(name)
                || ForbiddenNamespaces.Any(n => name.StartsWith(n + ".", StringComparison.Ordinal))
            )
            .Where(name => !Allowed.ContainsKey((assembly, name)) && !Allowed.ContainsKey((assembly, TypeOf(name))))
            .Order(StringComparer.Ordinal);
        Assert.Empty(found);
    }

    [Theory, MemberData(nameof(Line))]
    public void A_public_value_cannot_be_changed(string assembly)
    {
        var types = Assembly.Load(assembly).Written().Where(t => t.IsVisible || IsRecord(t)).ToList();
        var properties = types
            .SelectMany(t => t.GetProperties(Declared))
            .Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set))
            .Select(p => $"{p.DeclaringType}.{p.Name} can be set");
        var fields = types
            .SelectMany(t => t.GetFields(Declared))
            .Where(f =>
                (f.IsPublic || f.IsAssembly) && f is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false }
            )
            .Select(f => $"{f.DeclaringType}.{f.Name} can be set");
        Assert.Empty(properties.Concat(fields));
    }

    [Theory, MemberData(nameof(Line))]
    public void Nothing_static_changes(string assembly)
    {
        var fields = Assembly
            .Load(assembly)
            .Written()
            .SelectMany(t => t.GetFields(Declared))
            .Where(f => f is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsCompilers(f))
            .Select(f => $"{f.DeclaringType}.{f.Name}");
        Assert.Empty(fields);
    }

    [Theory, MemberData(nameof(Line))]
    public void Static_tables_that_are_seen_from_outside_are_immutable(string assembly)
    {
        var fields = Assembly
            .Load(assembly)
            .Written()
            .SelectMany(t => t.GetFields(Declared))
            .Where(f => f.IsStatic && f.IsPublic && !f.IsLiteral && !Stages.IsMade(f) && IsMutable(f.FieldType))
            .Select(f => $"{f.DeclaringType}.{f.Name}");
        Assert.Empty(fields);
    }

    static bool IsMutable(Type type) =>
        type.IsArray
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var open
            && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>))
        );

    /// <summary>A member's name without its last part.</summary>
    static string TypeOf(string name) => name[..Math.Max(0, name.TrimEnd('.').LastIndexOf('.'))].TrimEnd('.');

    static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Caches of lambdas and the like; a property's own field is the property's concern.</summary>
    static bool IsCompilers(FieldInfo field) =>
        Stages.IsMade(field) && !field.Name.EndsWith("BackingField", StringComparison.Ordinal);

    /// <summary>Every type of other assemblies that the code names anywhere, also inside methods, and every member of such a type.</summary>
    static HashSet<string> References(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        string Name(TypeReferenceHandle handle)
        {
            var type = metadata.GetTypeReference(handle);
            return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
        }
        var members = metadata
            .MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference)
            .Select(m => $"{Name((TypeReferenceHandle)m.Parent)}.{metadata.GetString(m.Name)}");
        return [.. metadata.TypeReferences.Select(Name), .. members];
    }
}
