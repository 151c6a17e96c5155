/** Whether the host itself sent a response in full, as the type asked for, without a redirect, which a captive portal would use. */
export const isFromHost = ({ status, type, redirected, headers }: Response, contentType: string): boolean =>
  status === 200 &&
  type === 'basic' &&
  !redirected &&
  (headers.get('content-type') ?? '').toLowerCase().startsWith(contentType);
