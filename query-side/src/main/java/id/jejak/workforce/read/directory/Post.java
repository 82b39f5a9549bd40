package id.jejak.workforce.read.directory;

import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.PostEvent.PostDefined;

/** A post that people can hold. */
record Post(PostId postId, String code, String title, PostClass postClass) {

    static final Shelf<Post> SHELF =
            JsonShelf.of(DirectoryProjection.NAME, "directory.posts", Post.class).keptByEveryPart();

    static Post of(PostDefined e) {
        return new Post(e.postId(), e.code(), e.title(), e.postClass());
    }
}
