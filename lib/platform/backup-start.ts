/** What a file of ours is called by in its first line. */
export const backupFormat = 'beian-pilot backup';
/** Of the file as a whole; the records in it have versions of their own. */
export const backupVersion = 1;
/** How a backup's file name ends. */
export const backupEnding = '.beian-backup';
/** How the text of every backup begins, of this version and of later ones. */
export const backupStart = `{"format":"${backupFormat}"`;
/** No header is longer, in signs: more than that without an end of the line is no backup. */
export const longestHeader = 64 * 1024;
