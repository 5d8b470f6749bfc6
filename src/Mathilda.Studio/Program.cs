using Mathilda.Studio;

return await StudioCommand.Run(args, Directory.GetCurrentDirectory(), Console.Out, Console.Error);
