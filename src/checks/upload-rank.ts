/** Rank of uploaded values in the store: newer than everything in the ledger. Two uploads that differ are a clash that none wins. */
export const UPLOAD_RANK = 2 ** 30;

/** Whether a value of the store came with an upload; the others are history. */
export function isUploadRank(rank: number | undefined): boolean {
  return rank === UPLOAD_RANK;
}
