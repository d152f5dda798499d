/** What the page posts to the preload with its port, and the channel on which the preload hands the port to the main process. */
export const portChannel = 'buka-desk-port';
