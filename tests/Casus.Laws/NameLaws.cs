namespace Casus.Laws;

/// <summary>Names say what a thing is.</summary>
public class NameLaws
{
    static readonly string[] Banned =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Service",
        "Processor",
        "Impl",
        "Base",
    ];

    [Fact]
    public void No_type_ends_in_a_word_that_says_nothing()
    {
        var found = Stages
            .All.SelectMany(a => a.Written())
            .Where(t => Banned.Any(word => t.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal)))
            .Select(t => t.FullName);
        Assert.Empty(found);
    }

    [Fact]
    public void An_interface_has_more_than_one_class()
    {
        var types = Stages.All.SelectMany(a => a.Written()).ToList();
        var alone = types
            .Where(t => t.IsInterface)
            .Where(i => types.Count(t => !t.IsInterface && t.GetInterfaces().Any(own => Open(own) == i)) < 2)
            .Select(i => i.FullName);
        Assert.Empty(alone);
    }

    static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    [Fact]
    public void Classes_are_sealed_abstract_or_static()
    {
        var open = Stages
            .All.SelectMany(a => a.Written())
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && t.Name != "Program")
            // A page's class is written by its markup's compiler.
            .Where(t => !IsPage(t))
            .Select(t => t.FullName);
        Assert.Empty(open);
    }

    static bool IsPage(Type type) =>
        type.Name == "_Imports" || type.BaseType is { } above && (above.Name == "ComponentBase" || IsPage(above));
}
