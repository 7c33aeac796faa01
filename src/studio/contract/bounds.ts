// How large (bytes) a file may be that is brought into a period. Nothing else stands here: the client's bundle takes it in.

export const largestUpload = { figures: 10_000_000, picture: 20_000_000, list: 5_000_000 } as const;
