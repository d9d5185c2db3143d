using System.Globalization;
using System.Reflection;
using System.Text;
using Casus.Tests;

namespace Casus.Laws;

/// <summary>What each stage shows to others is a text in git: widening it is a line that a reviewer sees.</summary>
public class SurfaceLaws
{
    public static TheoryData<string> Line => [.. Stages.Line.Select(a => a.GetName().Name!), "Casus"];

    [Theory, MemberData(nameof(Line))]
    public void The_public_surface_is_the_accepted_one(string assembly)
    {
        var text = new StringBuilder();
        foreach (
            var type in Assembly.Load(assembly).GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)
        )
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (var member in Members(type))
                text.Append("  ").Append(member).Append('\n');
        }
        Accepted.Same(text.ToString(), "tests", "Casus.Laws", "Surface", assembly + ".txt");
    }

    static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : "class";

    static IEnumerable<string> Members(Type type)
    {
        const BindingFlags shown =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return [string.Join(", ", Enum.GetNames(type))];
        var methods = type.GetMethods(shown)
            .Where(m => !m.IsSpecialName && !Stages.IsMade(m) && !IsObjects(m))
            .Select(m => $"{Name(m.ReturnType)} {m.Name}({Parameters(m)})");
        var properties = type.GetProperties(shown).Select(p => $"{Name(p.PropertyType)} {p.Name}");
        var makers = type.GetConstructors(shown)
            .Where(c => c.GetParameters().Length > 0)
            .Select(c => $"new({Parameters(c)})");
        return methods.Concat(properties).Concat(makers).Distinct().Order(StringComparer.Ordinal);
    }

    static bool IsObjects(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers";

    static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => Name(p.ParameterType)));

    static string Name(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return string.Create(CultureInfo.InvariantCulture, $"{type.Name.Split('`')[0]}<{arguments}>");
    }
}
