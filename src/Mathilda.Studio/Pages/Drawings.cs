using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Drawings;

namespace Mathilda.Studio.Pages;

/// <summary>Drawings as parts of a page: with its links, and its style sheet.</summary>
public static class Drawings
{
    public static DrawingOptions In(string id, Picture picture) =>
        new()
        {
            Id = id,
            HasStyle = false,
            PersonLink = name => picture.Names.WordOf(name) is { } word ? Links.Person(word) : null,
            PlaceLink = name => picture.Names.WordOf(name) is { } word ? Links.Place(word) : null,
        };
}
