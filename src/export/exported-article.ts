/** The article that an export is about. */
export interface ExportedArticle {
  url: string;
  title: string;
  readAt: Date;
}
