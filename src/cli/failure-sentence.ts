import type { ErrorCode, Failure } from '../model/result.ts';
import type { MessageKey, Say } from '../strings.ts';

const BY_CODE: Readonly<Record<ErrorCode, MessageKey>> = {
  'not-an-article': 'failNotAnArticle',
  'page-unreachable': 'failUnreachable',
  'bad-input': 'failNotJson',
  'too-long': 'failTooLong',
  'storage-full': 'failStorageFull',
};

const BY_REASON: Readonly<Record<string, MessageKey>> = {
  'not-json': 'failNotJson',
  'not-an-object': 'failNotAnObject',
  'no-html-or-text': 'failNoHtmlOrText',
  'wrong-type': 'failWrongType',
  'line-too-long': 'failLineTooLong',
  'our-fault': 'failOurFault',
  'no-text': 'failNoText',
  'front-page': 'stateFrontPage',
  'section-front': 'stateSectionFront',
  'search-results': 'stateSearchResults',
  'error-page': 'stateErrorPage',
  shop: 'stateShop',
  service: 'stateService',
  video: 'stateVideo',
  gallery: 'stateGallery',
  forum: 'stateForum',
  'web-app': 'stateWebApp',
  'log-in': 'stateLogIn',
  'pay-wall': 'statePayWall',
};

/** One plain sentence for `failure`: the one of its reason, or of its code where the reason has none. */
export const failureSentence = ({ code, reason = '', params = {} }: Failure, say: Say): string =>
  say(BY_REASON[reason] ?? BY_CODE[code], ...Object.values(params));
