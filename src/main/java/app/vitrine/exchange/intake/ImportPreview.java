package app.vitrine.exchange.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;

/// What an import would do.
///
/// @param entries   posts in the order of the file; ids below zero stand for what is yet to be made
/// @param made      channels that would be made, by those ids
/// @param channels  channels that the plan does not know
/// @param clients   names of clients that would be made
/// @param pillars   names of pillars that would be made
/// @param campaigns names of campaigns that would be made
/// @param found     names of media that were found in the plan or the folder
/// @param missing   names of media that were not
/// @param files     files of the folder, by the ids below zero that stand for them in the posts
/// @param remarks   what a post says otherwise than its row
public record ImportPreview(List<Entry> entries, Map<Long, Channel> made, List<UnknownChannel> channels,
        List<String> clients, List<String> pillars, List<String> campaigns, List<String> found,
        List<String> missing, Map<Long, Path> files, List<Remark> remarks) {

    /// What becomes of one post.
    public enum Outcome {
        ADDED, CHANGED, THERE_ALREADY
    }

    /// @param rows numbers of the rows it is read from
    public record Entry(List<Integer> rows, Outcome outcome, Post post) {}

    /// A channel the plan does not know.
    ///
    /// @param key       names it in [ImportChoices#channels]
    /// @param words     as the file has it
    /// @param suggested the network it seems to be
    /// @param handle    without the network's name; may be empty
    /// @param posts     how many name it
    public record UnknownChannel(String key, String words, Network suggested, String handle, int posts) {}

    public ImportPreview {
        entries = List.copyOf(entries);
        made = Map.copyOf(made);
        channels = List.copyOf(channels);
        clients = List.copyOf(clients);
        pillars = List.copyOf(pillars);
        campaigns = List.copyOf(campaigns);
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        files = Map.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    public long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }
}
